#ifndef JINTU_CCRYPTO_SHIM_H
#define JINTU_CCRYPTO_SHIM_H
#include <openssl/sha.h>
#endif
