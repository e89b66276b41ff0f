"""scikit-learn: a Gaussian mixture for K = 1..10, its own tolerance and starts."""

import json, resource, sys, time

import numpy
from sklearn.mixture import GaussianMixture

data = numpy.fromfile(sys.argv[-1]).reshape(-1, 3)
starts = int(sys.argv[1]) if len(sys.argv) > 2 else 1
started = time.perf_counter()
fits = [GaussianMixture(k, n_init=starts, random_state=42).fit(data) for k in range(1, 11)]
milliseconds = 1000 * (time.perf_counter() - started)
print(
    json.dumps(
        {
            "result": "BIC " + " ".join(f"{fit.bic(data):.0f}" for fit in fits),
            "milliseconds": milliseconds,
            "peakMemoryMB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        }
    )
)
