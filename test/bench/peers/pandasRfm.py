"""pandas with openpyxl: every sheet into data frames, then recency, frequency and monetary value."""

import json, resource, sys, time

started = time.perf_counter()
import pandas as pd

frame = pd.concat(pd.read_excel(sys.argv[1], sheet_name=None).values(), ignore_index=True)
kept = frame.dropna(subset=["Customer ID"])
kept = kept[~kept["Invoice"].astype(str).str.contains("C")]
kept = kept[(kept["Quantity"] > 0) & (kept["Price"] > 0)]
kept = kept.assign(Amount=kept["Quantity"] * kept["Price"])
rfm = kept.groupby("Customer ID").agg({"InvoiceDate": "max", "Invoice": "nunique", "Amount": "sum"})
print(
    json.dumps(
        {
            "result": f"{len(frame)} rows, {len(rfm)} customers",
            "milliseconds": 1000 * (time.perf_counter() - started),
            "peakMemoryMB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        }
    )
)
