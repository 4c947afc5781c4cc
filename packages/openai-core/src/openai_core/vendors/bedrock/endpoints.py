"""Where Bedrock is: two families of hosts, one for each region of AWS. Without I/O."""

from __future__ import annotations

import re
from typing import Any, NamedTuple, Optional, Tuple
from urllib.parse import urlsplit

from typing_extensions import Literal

from ...client.addresses import base_url_text
from ...errors import ConfigurationError

BedrockEndpoint = Literal["mantle", "runtime"]

ENDPOINTS = ("mantle", "runtime")
_REGION = re.compile(r"[a-z]{2,8}(?:-[a-z0-9]+)+-\d+")
_RESPONSES_PATH = re.compile(r"/responses(?:/.*)?$")
_RUNTIME_SERVICES = ("bedrock-runtime", "bedrock-runtime-fips")
_COMMERCIAL = ("amazonaws.com", "api.aws")
_PARTITIONS = {
    "cn-": ("amazonaws.com.cn", "api.amazonwebservices.com.cn"),
    "eusc-": ("amazonaws.eu", "api.amazonwebservices.eu"),
    "us-iso-": ("c2s.ic.gov", "api.aws.ic.gov"),
    "us-isob-": ("sc2s.sgov.gov", "api.aws.scloud"),
    "eu-isoe-": ("cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
    "us-isof-": ("csp.hci.ic.gov", "api.aws.hci.ic.gov"),
}


class Place(NamedTuple):
    """What the name of one of Bedrock's own hosts says.

    Attributes:
        endpoint: `mantle` or `runtime`.
        region: The region of AWS.
    """

    endpoint: BedrockEndpoint
    region: str


def checked_region(region: Optional[str]) -> Optional[str]:
    """Returns a region without spaces around it, or `None` for none.

    Args:
        region: What was given; `None` for nothing.

    Raises:
        ConfigurationError: It is no region of AWS.
    """
    region = None if region is None else region.strip()
    if region is not None and _REGION.fullmatch(region) is None:
        raise ConfigurationError(f"{region!r} is no AWS region; pass one such as 'us-east-1' as `region`.")
    return region


def place_of(url: str) -> Optional[Place]:
    """Returns the endpoint and the region of one of Bedrock's own hosts, or `None` for another host.

    Args:
        url: An absolute URL.
    """
    host = str(urlsplit(url).hostname or "")
    service, _, rest = (host[:-1] if host.endswith(".") else host).partition(".")
    region, _, suffix = rest.partition(".")
    if _REGION.fullmatch(region) is None:
        return None
    if service == "bedrock-mantle" and suffix == "api.aws":
        return Place("mantle", region)
    if service in _RUNTIME_SERVICES and suffix in _suffixes(region):
        return Place("runtime", region)
    return None


def _suffixes(region: str) -> Tuple[str, str]:
    return next((suffixes for start, suffixes in _PARTITIONS.items() if region.startswith(start)), _COMMERCIAL)


def default_base_url(endpoint: str, region: str) -> str:
    """Returns the address of an endpoint in a region.

    Args:
        endpoint: `mantle` or `runtime`.
        region: The region of AWS, such as `us-east-1`.
    """
    host = f"bedrock-runtime.{region}.{_suffixes(region)[0]}" if endpoint == "runtime" else None
    return f"https://{host or f'bedrock-mantle.{region}.api.aws'}/openai/v1"


def checked_bedrock_url(base_url: Any) -> str:
    """Returns a base URL; an address that leads to the responses themselves is cut before them.

    Args:
        base_url: A text or a URL of httpx.

    Raises:
        ConfigurationError: It is empty.
    """
    if not str(base_url).strip():
        raise ConfigurationError("The `base_url` of Bedrock is empty; leave it out for the address of the region.")
    path, question, query = base_url_text(base_url).partition("?")
    return _RESPONSES_PATH.sub("", path.rstrip("/")) + "/" + question + query


def check_place(base_url: str, endpoint: str, region: Optional[str]) -> None:
    """Checks that one of Bedrock's own hosts fits the endpoint and the region.

    Args:
        base_url: The base URL; those of other hosts are not looked at.
        endpoint: `mantle` or `runtime`.
        region: The region that was given; `None` for none.

    Raises:
        ConfigurationError: It belongs to another endpoint or region, or is asked for without TLS.
    """
    place = place_of(base_url)
    if place is None:
        return
    if urlsplit(base_url).scheme != "https":
        raise ConfigurationError("Bedrock's own hosts are reached with https:// only.")
    if place.endpoint != endpoint:
        raise ConfigurationError(
            f"The host belongs to Bedrock's {place.endpoint} endpoint, not to {endpoint!r}; "
            f"pass `endpoint={place.endpoint!r}`."
        )
    if region is not None and place.region != region:
        raise ConfigurationError(f"The host belongs to the region {place.region!r}, not to {region!r}.")
