# /// script
# requires-python = ">=3.8"
# dependencies = ["openai[bulk]>=3.100"]
# ///
"""A bulk job from a table: within the limits, resumable; then the same by the Batch API for half the price."""

import csv
import tempfile
from pathlib import Path

from openai import OpenAI
from openai_bulk import BatchEngine, Job, Limits, read_results

REVIEWS = ("Lovely, I would come again.", "The soup was cold.", "Friendly people, fair prices.", "Never again.")


def write_table(path: Path) -> None:
    with open(path, "w", newline="") as file:
        table = csv.writer(file)
        table.writerow(["id", "text"])
        table.writerows((number, REVIEWS[number % len(REVIEWS)]) for number in range(40))


def main() -> None:
    with tempfile.TemporaryDirectory() as name, OpenAI() as client:
        folder = Path(name)
        write_table(folder / "reviews.csv")
        job = Job.chat(
            rows=folder / "reviews.csv",
            model="gpt-4o-mini",
            messages=[{"role": "user", "content": "Is this review friendly? {text}"}],
            custom_id="review-{id}",
        )
        prices = {"gpt-4o-mini": (0.15, 0.60)}  # for a million tokens, in and out

        estimate = client.bulk.estimate(job, prices=prices)
        print(f"{estimate.requests} requests, about {estimate.models['gpt-4o-mini'].input_tokens} tokens in")

        limits = {"gpt-4o-mini": Limits(requests_per_minute=6000)}
        report = client.bulk.run(job, folder / "answers.jsonl", ordered=True, prices=prices, limits=limits)
        print(f"answered {report.answered} of {report.total} for {report.cost:.6f}")
        print(next(read_results(report.output)).text)

        again = client.bulk.run(job, folder / "answers.jsonl", ordered=True, prices=prices)
        print(f"run again: nothing is asked twice, complete: {again.finished}")

        batch = client.bulk.run(job, folder / "cheaper.jsonl", prices=prices, engine=BatchEngine(first_look=0.01))
        print(f"by the Batch API: answered {batch.answered} for {batch.cost:.6f}")


if __name__ == "__main__":
    main()
