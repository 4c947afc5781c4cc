"""Familiar path: small functions that other libraries borrow; each is loaded on first use."""

from typing import TYPE_CHECKING

from openai_core.imports import lazy_names

if TYPE_CHECKING:
    from . import (
        _logs as _logs,
        _proxy as _proxy,
        _sync as _sync,
        _transform as _transform,
        _typing as _typing,
        _utils as _utils,
    )
    from ._logs import (
        SensitiveHeadersFilter as SensitiveHeadersFilter,
        httpx_logger as httpx_logger,
        logger as logger,
        setup_logging as setup_logging,
    )
    from ._proxy import LazyProxy as LazyProxy
    from ._sync import asyncify as asyncify, to_thread as to_thread
    from ._transform import (
        PropertyInfo as PropertyInfo,
        async_maybe_transform as async_maybe_transform,
        async_transform as async_transform,
        maybe_transform as maybe_transform,
        transform as transform,
    )
    from ._typing import (
        extract_type_arg as extract_type_arg,
        extract_type_var_from_base as extract_type_var_from_base,
        is_annotated_type as is_annotated_type,
        is_iterable_type as is_iterable_type,
        is_list_type as is_list_type,
        is_required_type as is_required_type,
        is_sequence_type as is_sequence_type,
        is_type_alias_type as is_type_alias_type,
        is_typevar as is_typevar,
        is_union_type as is_union_type,
        strip_annotated_type as strip_annotated_type,
    )
    from ._utils import (
        coerce_boolean as coerce_boolean,
        coerce_float as coerce_float,
        coerce_integer as coerce_integer,
        extract_files as extract_files,
        file_from_path as file_from_path,
        flatten as flatten,
        get_required_header as get_required_header,
        human_join as human_join,
        is_dict as is_dict,
        is_given as is_given,
        is_iterable as is_iterable,
        is_list as is_list,
        is_mapping as is_mapping,
        is_mapping_t as is_mapping_t,
        is_sequence as is_sequence,
        is_sequence_t as is_sequence_t,
        is_tuple as is_tuple,
        is_tuple_t as is_tuple_t,
        json_safe as json_safe,
        maybe_coerce_boolean as maybe_coerce_boolean,
        maybe_coerce_float as maybe_coerce_float,
        maybe_coerce_integer as maybe_coerce_integer,
        quote as quote,
        removeprefix as removeprefix,
        removesuffix as removesuffix,
        required_args as required_args,
        strip_not_given as strip_not_given,
    )

_NAMES = {
    "_logs": "SensitiveHeadersFilter httpx_logger logger setup_logging",
    "_proxy": "LazyProxy",
    "_sync": "asyncify to_thread",
    "_transform": "PropertyInfo async_maybe_transform async_transform maybe_transform transform",
    "_typing": (
        "extract_type_arg extract_type_var_from_base is_annotated_type is_iterable_type is_list_type is_required_type "
        "is_sequence_type is_type_alias_type is_typevar is_union_type strip_annotated_type"
    ),
    "_utils": (
        "coerce_boolean coerce_float coerce_integer extract_files file_from_path flatten get_required_header "
        "human_join is_dict is_given is_iterable is_list is_mapping is_mapping_t is_sequence is_sequence_t is_tuple "
        "is_tuple_t json_safe maybe_coerce_boolean maybe_coerce_float maybe_coerce_integer quote removeprefix "
        "removesuffix required_args strip_not_given"
    ),
}
_SOURCES = {name: f".{module}" for module, names in _NAMES.items() for name in names.split()}

if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, __dir__ = lazy_names(globals(), {**_SOURCES, **{module: f".{module}:" for module in _NAMES}})
__all__ = [*_SOURCES]  # pyright: ignore[reportUnsupportedDunderAll]
