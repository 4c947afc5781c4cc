"""Familiar path: models, decoding, and the options of a request."""

from openai_core.decoding import (
    construct_type as construct_type,
    construct_type_unchecked as construct_type_unchecked,
    validate_type as validate_type,
)
from openai_core.models import (
    BaseModel as BaseModel,
    GenericModel as GenericModel,
    add_request_id as add_request_id,
    build as build,
)
from openai_core.options import FinalRequestOptions as FinalRequestOptions, SecurityOptions as SecurityOptions
