"""Run one case for one contestant in this process and print its readings: `worker.py CASE CONTESTANT BASE_URL [quick]`.

Little is imported here, because some cases measure this very process from its start.
"""

from __future__ import annotations

import sys

from meter import Meter, Skipped


def main(case: str, contestant: str, base_url: str, pace: str = "") -> None:
    module = getattr(__import__("cases." + case), case)
    contender = module.plain if contestant == "plain" else module.sdk
    meter = Meter(quick=pace == "quick")
    try:
        pending = contender(base_url, meter)
        if pending is not None:  # the case is a coroutine function
            import asyncio

            asyncio.run(pending)
        answer = meter.readings
    except Skipped as reason:
        answer = {"skipped": str(reason)}

    import json

    sys.stdout.write(json.dumps(answer) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
