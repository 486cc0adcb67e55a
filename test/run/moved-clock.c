/*
 * Loaded into a browser (LD_PRELOAD) whose wall clock should be ahead of the machine's, or behind it: by
 * as many seconds as the file AGREED_CLOCK_SHIFT holds (one signed number of 64 bits), which may be
 * written anew while the browser runs. The monotonic clock is left alone, so timers keep their pace.
 *
 * Why not datefudge: it moves the clock but not the deadlines that are made from it. Of Firefox's
 * threads some wait "until now + 1 s" by the wall clock: three days ahead they wait for three days
 * (one start in six hung), in the past they do not wait at all (starts took four times as long).
 * Why not libfaketime: both browsers hang at start under it.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static long shift(void) {
  static const volatile long *seconds;
  static int looked;
  if (!looked) {
    /* At the first question for the time, long before a browser locks its processes in. */
    looked = 1;
    const char *file = getenv("AGREED_CLOCK_SHIFT");
    int opened = file ? open(file, O_RDONLY | O_CLOEXEC) : -1;
    if (opened >= 0) {
      void *page = mmap(NULL, sizeof *seconds, PROT_READ, MAP_SHARED, opened, 0);
      if (page != MAP_FAILED) seconds = page;
      close(opened);
    }
  }
  return seconds ? *seconds : 0;
}

int clock_gettime(clockid_t clock, struct timespec *at) {
  static int (*real)(clockid_t, struct timespec *);
  if (!real) real = dlsym(RTLD_NEXT, "clock_gettime");
  int result = real(clock, at);
  if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
    at->tv_sec += shift();
  }
  return result;
}

int gettimeofday(struct timeval *restrict at, void *restrict zone) {
  struct timespec now;
  (void)zone;
  clock_gettime(CLOCK_REALTIME, &now);
  at->tv_sec = now.tv_sec;
  at->tv_usec = now.tv_nsec / 1000;
  return 0;
}

time_t time(time_t *at) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (at) *at = now.tv_sec;
  return now.tv_sec;
}

/*
 * A deadline as the system takes it. One by the monotonic clock, which counts from the machine's
 * start, is a small number and stays as it is.
 */
static const struct timespec *unmoved(const struct timespec *deadline, struct timespec *own) {
  if (!deadline || deadline->tv_sec < 1000000000L) return deadline;
  *own = *deadline;
  own->tv_sec -= shift();
  return own;
}

int pthread_cond_timedwait(pthread_cond_t *cond, pthread_mutex_t *mutex,
                           const struct timespec *deadline) {
  static int (*real)(pthread_cond_t *, pthread_mutex_t *, const struct timespec *);
  /* The plain name may give the version of before 2003, whose structure is another. */
  if (!real) real = dlvsym(RTLD_NEXT, "pthread_cond_timedwait", "GLIBC_2.3.2");
  if (!real) real = dlsym(RTLD_NEXT, "pthread_cond_timedwait");
  struct timespec own;
  return real(cond, mutex, unmoved(deadline, &own));
}

int pthread_mutex_timedlock(pthread_mutex_t *mutex, const struct timespec *deadline) {
  static int (*real)(pthread_mutex_t *, const struct timespec *);
  if (!real) real = dlsym(RTLD_NEXT, "pthread_mutex_timedlock");
  struct timespec own;
  return real(mutex, unmoved(deadline, &own));
}

int sem_timedwait(sem_t *sem, const struct timespec *deadline) {
  static int (*real)(sem_t *, const struct timespec *);
  if (!real) real = dlsym(RTLD_NEXT, "sem_timedwait");
  struct timespec own;
  return real(sem, unmoved(deadline, &own));
}
