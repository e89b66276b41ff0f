"""scikit-learn: milliseconds an iteration of EM, as the difference between six iterations and one."""

import json, resource, sys, time, warnings

import numpy
from sklearn.mixture import GaussianMixture

warnings.simplefilter("ignore")
data = numpy.fromfile(sys.argv[1]).reshape(-1, 3)


def seconds(iterations):
    mixture = GaussianMixture(
        10, init_params="random_from_data", max_iter=iterations, tol=0, random_state=1
    )
    started = time.perf_counter()
    mixture.fit(data)
    return time.perf_counter() - started


seconds(1)
milliseconds = 1000 * (seconds(6) - seconds(1)) / 5
print(
    json.dumps(
        {
            "result": "",
            "milliseconds": milliseconds,
            "peakMemoryMB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        }
    )
)
