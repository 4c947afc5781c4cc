# /// script
# requires-python = ">=3.8"
# dependencies = ["openai>=3.100"]
# ///
"""Let a model use a browser: here a small one, whose pages are in this file. Each action is approved by policies."""

from typing import Any, Dict, List

from openai import OpenAI
from openai.lib.browser import BrowserConfirmContext, BrowserError, BrowserState, BrowserToolset, NavigateInput

PAGES = {
    "https://shop.example/": "Welcome. Milk is at https://shop.example/milk.",
    "https://shop.example/milk": "Milk, one litre: 1.20 EUR.",
}


class PaperBrowser:
    """One tab. A real driver would steer a real browser."""

    def __init__(self) -> None:
        self.url = "https://shop.example/"

    def state(self) -> BrowserState:
        return {"tabs": [{"id": "t1", "title": "Shop", "url": self.url, "active": True}]}

    def get_page_text(self, action: Any) -> str:
        return PAGES[self.url]

    def navigate(self, action: NavigateInput) -> None:
        if action["url"] not in PAGES:
            raise BrowserError("There is no such page.")
        self.url = action["url"]


def confirm(context: BrowserConfirmContext) -> bool:
    print(f"may it {context['member']}? yes")
    return True


def only_the_shop(context: BrowserConfirmContext, url: str) -> bool:
    return url.startswith("https://shop.example/")


def main() -> None:
    toolset = BrowserToolset(PaperBrowser(), confirm=confirm, url_policy=only_the_shop)
    history: List[Any] = [{"role": "user", "content": "Read the page: what does it say about milk?"}]
    with OpenAI() as client:
        for _ in range(5):
            response = client.responses.create(model="gpt-5.2", input=history, tools=toolset.tools)
            calls = [item for item in response.output if item.type == "function_call"]
            if not calls:
                break
            outputs: List[Dict[str, Any]] = [{**toolset.execute(call)} for call in calls]
            for call, output in zip(calls, outputs):
                print(call.name, "->", output["output"][0]["text"])
            history += [*response.output, *outputs]
    print(response.output_text)


if __name__ == "__main__":
    main()
