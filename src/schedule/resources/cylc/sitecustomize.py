"""Lets Debian's cylc-flow 8.0 run on Python 3.11, which takes no deque for the default of a dataclass's field."""

import collections
import dataclasses

_get_field = dataclasses._get_field


def _with_copies(cls, name, *more):
    default = getattr(cls, name, None)
    if not isinstance(default, collections.deque):
        return _get_field(cls, name, *more)
    setattr(cls, name, dataclasses.field(default_factory=default.copy))
    field = _get_field(cls, name, *more)
    field.default = default  # the class keeps its attribute, as on older Pythons
    return field


dataclasses._get_field = _with_copies
