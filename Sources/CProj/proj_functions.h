#ifndef JINTU_PROJ_FUNCTIONS_H
#define JINTU_PROJ_FUNCTIONS_H

#include <dlfcn.h>
#include <geodesic.h>
#include <proj.h>
#include <stddef.h>

/// The functions of libproj that the project calls, under their own names without `proj_`.
///
/// The library is loaded when something is first projected, not with the program: with the forty
/// libraries behind it that takes 8 ms, a quarter of what it takes to read one sentence.
typedef struct {
  __typeof__(proj_context_create) *_Nonnull context_create;
  __typeof__(proj_context_destroy) *_Nonnull context_destroy;
  __typeof__(proj_create) *_Nonnull create;
  __typeof__(proj_create_crs_to_crs) *_Nonnull create_crs_to_crs;
  __typeof__(proj_normalize_for_visualization) *_Nonnull normalize_for_visualization;
  __typeof__(proj_destroy) *_Nonnull destroy;
  __typeof__(proj_trans_generic) *_Nonnull trans_generic;
  __typeof__(proj_log_level) *_Nonnull log_level;
  __typeof__(proj_log_func) *_Nonnull log_func;
  __typeof__(geod_init) *_Nonnull geod_init;
  __typeof__(geod_inverse) *_Nonnull geod_inverse;
  __typeof__(geod_direct) *_Nonnull geod_direct;
  __typeof__(geod_polygon_init) *_Nonnull geod_polygon_init;
  __typeof__(geod_polygon_addpoint) *_Nonnull geod_polygon_addpoint;
  __typeof__(geod_polygon_compute) *_Nonnull geod_polygon_compute;
} ProjFunctions;

// A shared library's name changes with what it promises: another one may not fit these headers.
#if defined(__APPLE__)
#define JINTU_PROJ_LIBRARY "libproj.dylib"
#elif PROJ_VERSION_MAJOR == 9
#define JINTU_PROJ_LIBRARY "libproj.so.25"
#elif PROJ_VERSION_MAJOR == 8
#define JINTU_PROJ_LIBRARY "libproj.so.22"
#else
#define JINTU_PROJ_LIBRARY "libproj.so"
#endif

/// Loads libproj for good, of the release whose headers this was compiled with.
///
/// Call it once in a process. Returns null where the library or a function of it is not there:
/// `dlerror` says why.
static inline const ProjFunctions *_Nullable proj_functions_load(void) {
  static ProjFunctions functions;
  void *library = dlopen(JINTU_PROJ_LIBRARY, RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return NULL;
#define JINTU_LOAD(field, name) \
  if ((*(void **)&functions.field = dlsym(library, name)) == NULL) return NULL
  JINTU_LOAD(context_create, "proj_context_create");
  JINTU_LOAD(context_destroy, "proj_context_destroy");
  JINTU_LOAD(create, "proj_create");
  JINTU_LOAD(create_crs_to_crs, "proj_create_crs_to_crs");
  JINTU_LOAD(normalize_for_visualization, "proj_normalize_for_visualization");
  JINTU_LOAD(destroy, "proj_destroy");
  JINTU_LOAD(trans_generic, "proj_trans_generic");
  JINTU_LOAD(log_level, "proj_log_level");
  JINTU_LOAD(log_func, "proj_log_func");
  JINTU_LOAD(geod_init, "geod_init");
  JINTU_LOAD(geod_inverse, "geod_inverse");
  JINTU_LOAD(geod_direct, "geod_direct");
  JINTU_LOAD(geod_polygon_init, "geod_polygon_init");
  JINTU_LOAD(geod_polygon_addpoint, "geod_polygon_addpoint");
  JINTU_LOAD(geod_polygon_compute, "geod_polygon_compute");
#undef JINTU_LOAD
  return &functions;
}

#endif
