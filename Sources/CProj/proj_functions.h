#ifndef JINTU_PROJ_FUNCTIONS_H
#define JINTU_PROJ_FUNCTIONS_H

#include <dlfcn.h>
#include <geodesic.h>
#include <proj.h>
#include <stddef.h>

// The functions that the project calls: the field of each, and its name in the library.
#define JINTU_PROJ_FUNCTIONS(FUNCTION) \
  FUNCTION(context_create, proj_context_create) \
  FUNCTION(context_destroy, proj_context_destroy) \
  FUNCTION(create, proj_create) \
  FUNCTION(create_crs_to_crs, proj_create_crs_to_crs) \
  FUNCTION(normalize_for_visualization, proj_normalize_for_visualization) \
  FUNCTION(destroy, proj_destroy) \
  FUNCTION(trans_generic, proj_trans_generic) \
  FUNCTION(log_level, proj_log_level) \
  FUNCTION(log_func, proj_log_func) \
  FUNCTION(geod_init, geod_init) \
  FUNCTION(geod_inverse, geod_inverse) \
  FUNCTION(geod_direct, geod_direct) \
  FUNCTION(geod_polygon_init, geod_polygon_init) \
  FUNCTION(geod_polygon_addpoint, geod_polygon_addpoint) \
  FUNCTION(geod_polygon_compute, geod_polygon_compute)

/// The functions of libproj that the project calls, under their own names without `proj_`.
///
/// The library is loaded when something is first projected, not with the program: with the forty
/// libraries behind it that takes 8 ms, a quarter of what it takes to read one sentence.
typedef struct {
#define JINTU_FIELD(field, name) __typeof__(name) *_Nonnull field;
  JINTU_PROJ_FUNCTIONS(JINTU_FIELD)
#undef JINTU_FIELD
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
  if ((*(void **)&functions.field = dlsym(library, #name)) == NULL) return NULL;
  JINTU_PROJ_FUNCTIONS(JINTU_LOAD)
#undef JINTU_LOAD
  return &functions;
}

#endif
