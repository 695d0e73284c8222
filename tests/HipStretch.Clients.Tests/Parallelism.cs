// These tests mostly wait for clients that take their time, so more of them run at once than there are cores.
[assembly: Parallelization(MaxThreads = 4)]
