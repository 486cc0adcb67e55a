/*
 * Loaded into a browser (LD_PRELOAD) whose wall clock should be AGREED_CLOCK_SHIFT seconds ahead of
 * the machine's, or behind it. The monotonic clock is left alone, so timers keep their pace.
 *
 * Why not datefudge: it moves the clock but not the deadlines that are made from it. Of Firefox's
 * threads some wait "until now + 1 s" by the wall clock: three days ahead they wait for three days
 * (one start in six hung), in the past they do not wait at all (starts took four times as long).
 * Why not libfaketime: both browsers hang at start under it.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

static long shift(void) {
  static long seconds;
  static int known;
  if (!known) {
    const char *given = getenv("AGREED_CLOCK_SHIFT");
    seconds = given ? atol(given) : 0;
    known = 1;
  }
  return seconds;
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
