#ifndef JINTU_CZLIB_SHIM_H
#define JINTU_CZLIB_SHIM_H
#include <zlib.h>
#endif
