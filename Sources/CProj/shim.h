#ifndef JINTU_CPROJ_SHIM_H
#define JINTU_CPROJ_SHIM_H
#include <proj.h>
#include <geodesic.h>
#endif
