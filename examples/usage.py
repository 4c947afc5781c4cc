# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""A meter: which model has used how many tokens, over all calls of a client, streams too."""

from openai import OpenAI, UsageMeter

PRICES = {"gpt-4o": (2.50, 10.00), "gpt-4o-mini": (0.15, 0.60)}  # for a million tokens, in and out


def main() -> None:
    meter = UsageMeter()
    client = OpenAI(plugins=[meter])

    for question in ("Why is the sea salty?", "Why is the sky blue?"):
        client.responses.create(model="gpt-4o", input=question)
    for question in ("Name a tide.", "Name a wind.", "Name a knot."):
        with client.responses.stream(model="gpt-4o-mini", input=question) as stream:
            stream.until_done()

    for model, usage in meter.by_model.items():
        price_in, price_out = PRICES[model]
        cost = (usage.input_tokens * price_in + usage.output_tokens * price_out) / 1_000_000
        print(f"{model}: {usage.calls} calls, {usage.input_tokens} tokens in, {usage.output_tokens} out, {cost:.6f}")
    print(f"together: {meter.total.calls} calls, {meter.total.input_tokens + meter.total.output_tokens} tokens")


if __name__ == "__main__":
    main()
