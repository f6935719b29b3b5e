// Loaded into a browser by LD_PRELOAD: keeps, beside the folder PACEMARK_DISK, a copy PACEMARK_SHADOW that holds of each
// file what was in it when it was last synced. After a kill, the copy is what a power cut would have left. Names are
// followed at once (a rename of what was synced, an unlink); a file that was never synced is not there.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

/** Where the copy of a path lies; 0 where the path is not of the watched folder. */
static int shadow_of(const char *path, char *shadow) {
  const char *disk = getenv("PACEMARK_DISK"), *copy = getenv("PACEMARK_SHADOW");
  if (!disk || !copy) return 0;
  size_t length = strlen(disk);
  if (strncmp(path, disk, length) != 0 || path[length] != '/') return 0;
  return snprintf(shadow, PATH_MAX, "%s%s", copy, path + length) < PATH_MAX;
}

/** The path that a name means, seen from an open folder. */
static int absolute(int folder, const char *name, char *path) {
  if (name[0] == '/') return snprintf(path, PATH_MAX, "%s", name) < PATH_MAX;
  char link[64], base[PATH_MAX];
  if (folder == AT_FDCWD) snprintf(link, sizeof link, "/proc/self/cwd");
  else snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
  ssize_t length = readlink(link, base, sizeof base - 1);
  if (length < 0) return 0;
  base[length] = 0;
  return snprintf(path, PATH_MAX, "%s/%s", base, name) < PATH_MAX;
}

static void make_parents(char *path) {
  for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    mkdir(path, 0700);
    *slash = '/';
  }
}

/** Copies a file to its shadow, whole or not at all. */
static void keep(int fd) {
  char link[64], path[PATH_MAX], shadow[PATH_MAX], draft[PATH_MAX + 32], bytes[65536];
  struct stat about;
  int before = errno;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) goto end;
  path[length] = 0;
  if (!shadow_of(path, shadow) || fstat(fd, &about) != 0 || !S_ISREG(about.st_mode)) goto end;
  make_parents(shadow);
  snprintf(draft, sizeof draft, "%s.draft-%d", shadow, gettid());
  int from = open(path, O_RDONLY | O_CLOEXEC), to = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (from >= 0 && to >= 0) {
    ssize_t count;
    while ((count = read(from, bytes, sizeof bytes)) > 0)
      if (write(to, bytes, count) != count) break;
    if (count == 0) REAL(rename)(draft, shadow);
  }
  if (from >= 0) close(from);
  if (to >= 0) close(to);
end:
  errno = before;
}

int fsync(int fd) {
  int result = REAL(fsync)(fd);
  if (result == 0) keep(fd);
  return result;
}

int fdatasync(int fd) {
  int result = REAL(fdatasync)(fd);
  if (result == 0) keep(fd);
  return result;
}

static void follow_rename(int from_folder, const char *from, int to_folder, const char *to) {
  char path[PATH_MAX], old[PATH_MAX], new[PATH_MAX];
  int before = errno;
  if (absolute(from_folder, from, path) && shadow_of(path, old) && absolute(to_folder, to, path) &&
      shadow_of(path, new)) {
    make_parents(new);
    REAL(rename)(old, new);
  }
  errno = before;
}

int rename(const char *from, const char *to) {
  int result = REAL(rename)(from, to);
  if (result == 0) follow_rename(AT_FDCWD, from, AT_FDCWD, to);
  return result;
}

int renameat(int from_folder, const char *from, int to_folder, const char *to) {
  int result = REAL(renameat)(from_folder, from, to_folder, to);
  if (result == 0) follow_rename(from_folder, from, to_folder, to);
  return result;
}

int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned flags) {
  int result = REAL(renameat2)(from_folder, from, to_folder, to, flags);
  if (result == 0) follow_rename(from_folder, from, to_folder, to);
  return result;
}

static void follow_unlink(int folder, const char *name) {
  char path[PATH_MAX], shadow[PATH_MAX];
  int before = errno;
  if (absolute(folder, name, path) && shadow_of(path, shadow)) REAL(remove)(shadow);
  errno = before;
}

int unlink(const char *path) {
  int result = REAL(unlink)(path);
  if (result == 0) follow_unlink(AT_FDCWD, path);
  return result;
}

int unlinkat(int folder, const char *name, int flags) {
  int result = REAL(unlinkat)(folder, name, flags);
  if (result == 0) follow_unlink(folder, name);
  return result;
}

int remove(const char *path) {
  int result = REAL(remove)(path);
  if (result == 0) follow_unlink(AT_FDCWD, path);
  return result;
}
