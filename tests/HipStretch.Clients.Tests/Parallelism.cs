using Xunit.Sdk;
using Xunit.v3;

// These tests mostly wait for clients that take their time, so more of them run at once than there are cores.
[assembly: Parallelization(Mode = ParallelMode.All, MaxThreads = 4)]
