/* Faults at the n-th call of the system: preloaded into the program, it fails or kills there.
 *
 * FAULT_CALL  open, write, rename, link or close: which calls are counted
 * FAULT_AT    the number of the call, from 1
 * FAULT_KIND  fail (the disk is full from then on, for this call once) or kill (SIGKILL)
 *
 * Only calls that change files count: opening for reading and standard streams go through. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int counted;

/* Whether this call is the one at fault; with FAULT_KIND=kill it never returns. */
static int is_at_fault(const char *call) {
  const char *wanted = getenv("FAULT_CALL"), *at = getenv("FAULT_AT"), *kind = getenv("FAULT_KIND");
  if (!wanted || !at || !kind || strcmp(wanted, call) != 0) return 0;
  if (__sync_add_and_fetch(&counted, 1) != atoi(at)) return 0;
  if (strcmp(kind, "kill") == 0) kill(getpid(), SIGKILL);
  errno = ENOSPC;
  return 1;
}

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static int writes(int flags) { return (flags & O_ACCMODE) != O_RDONLY; }

#define OPEN(name)                                                                                \
  int name(const char *path, int flags, ...) {                                                    \
    REAL(name);                                                                                   \
    va_list list;                                                                                 \
    va_start(list, flags);                                                                        \
    mode_t mode = flags & O_CREAT ? va_arg(list, mode_t) : 0;                                     \
    va_end(list);                                                                                 \
    if (writes(flags) && is_at_fault("open")) return -1;                                          \
    return real(path, flags, mode);                                                               \
  }
OPEN(open)
OPEN(open64)

ssize_t write(int file, const void *bytes, size_t count) {
  REAL(write);
  if (file > 2 && is_at_fault("write")) return -1;
  return real(file, bytes, count);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
  REAL(pwrite64);
  if (is_at_fault("write")) return -1;
  return real(file, bytes, count, offset);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  REAL(pwrite);
  if (is_at_fault("write")) return -1;
  return real(file, bytes, count, offset);
}

int rename(const char *from, const char *to) {
  REAL(rename);
  return is_at_fault("rename") ? -1 : real(from, to);
}

int link(const char *from, const char *to) {
  REAL(link);
  return is_at_fault("link") ? -1 : real(from, to);
}

int close(int file) {
  REAL(close);
  if (file > 2 && (fcntl(file, F_GETFL) & O_ACCMODE) != O_RDONLY && is_at_fault("close")) {
    real(file);
    errno = EIO;
    return -1;
  }
  return real(file);
}
