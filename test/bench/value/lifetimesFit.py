"""What lifetimes makes of the CDNOW sample; its path is given."""

import sys

import pandas
from lifetimes import BetaGeoFitter, GammaGammaFitter, ModifiedBetaGeoFitter

data = pandas.read_csv(sys.argv[1])
for name, fitter in (("BG/NBD", BetaGeoFitter()), ("MBG/NBD", ModifiedBetaGeoFitter())):
    fitter.fit(data["x"], data["t_x"], data["T"])
    print(f"lifetimes {name}", *(f"{value:.5f}" for value in fitter.params_.values))
repeat = data[data["x"] > 0]
spend = GammaGammaFitter().fit(repeat["x"], repeat["zbar"])
print("lifetimes Gamma-Gamma", *(f"{value:.5f}" for value in spend.params_.values))
