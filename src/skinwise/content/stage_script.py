"""What an author writes to stage a mechanism: the same in every language, no words in it.

Positions on the stage are stage units (796 wide, 484 high, y downwards). A position on the axis
is called `t` and is in the axis' own unit.
"""

from typing import Annotated, Literal

import msgspec

from skinwise.content.record import Certainty, Id, Place, Record, Reviewed

Curve = Literal["linear", "drift", "lay", "enter", "exit", "settle", "step"]


class Key(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """`[t, value, curve]`: at `t` the track has this value; `curve` is how it got there."""

    t: float
    value: float
    curve: Curve = "drift"


class StateKey(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """`[t, artwork, over, size]`: from `t` on this artwork shows, cross-faded over `over` axis
    units. `size` is how large it is drawn beside the actor's other artworks, so that both sides
    of a change can have the same outline."""

    t: float
    artwork: str
    over: float = 0.9
    size: float = 1.0


Keys = Annotated[tuple[Key, ...], msgspec.Meta(min_length=1)]


class Tracks(Record, kw_only=True):
    """How an actor changes over the axis. `x` and `y` are added to the actor's place; `grow` is
    the part of it that shows, 0..1; `travel` is the part of its path that it has gone, 0..1."""

    x: Keys | None = None
    y: Keys | None = None
    scale: Keys | None = None
    stretch_x: Keys | None = None
    stretch_y: Keys | None = None
    turn: Keys | None = None
    opacity: Keys | None = None
    grow: Keys | None = None
    travel: Keys | None = None


class Sway(Record, kw_only=True):
    """A slow, closed-form breathing while an actor is on stage: it freezes with `t`.

    `turn` in degrees, `stretch` as a part of the size, `period` in axis units.
    """

    period: float
    turn: float = 0.0
    stretch: float = 0.0
    rise: float = 0.0
    phase: float = 0.0


class ActorScript(Record, kw_only=True, tag_field="kind"):
    """What every kind of actor has. `face` is the radius that labels keep clear of."""

    id: Id
    at: Place = (0.0, 0.0)
    scale: float = 1.0
    turn: float = 0.0
    face: float = 0.0
    tracks: Tracks = Tracks()


class SpriteScript(ActorScript, kw_only=True, tag="sprite"):
    """One artwork, or several with named states that cross-fade."""

    artwork: str = ""
    states: tuple[StateKey, ...] = ()
    sway: Sway | None = None
    path: tuple[Place, ...] = ()


class SwarmScript(ActorScript, kw_only=True, tag="swarm"):
    """Many small ones leaving one after another along a path.

    One departs every `every` axis units from `first` to `last`; each is under way for `flight`.
    `wobble` in stage units, `spin` in degrees, `fade` is the part of the flight in which one
    appears and vanishes, `spread` is how far paths lie apart.
    """

    artwork: str
    path: Annotated[tuple[Place, ...], msgspec.Meta(min_length=2)]
    first: float
    last: float
    every: Annotated[float, msgspec.Meta(gt=0)]
    flight: Annotated[float, msgspec.Meta(gt=0)]
    trail: str = ""
    wobble: float = 0.0
    spin: float = 0.0
    fade: float = 0.12
    spread: float = 0.0
    seed: int = 1
    follow: bool = False
    """Whether each turns with its path (red cells do) and keeps an even pace."""
    pace: Curve = "drift"
    """How each goes along its path; `linear` keeps a stream evenly spaced."""


class StrandScript(ActorScript, kw_only=True, tag="strand"):
    """A rope or thread that is laid from one end: `tracks.grow` reveals it."""

    artwork: str
    laid_from: Literal["left", "right"] = "left"


class SproutScript(ActorScript, kw_only=True, tag="sprout"):
    """A branch that grows from its foot, which stands at the artwork's origin."""

    artwork: str
    lean: float = 0.0
    """Degrees that the tip bends by as it grows."""


class LayerScript(ActorScript, kw_only=True, tag="layer"):
    """Scenery placed by its own coordinates."""

    artwork: str


class FigureScript(ActorScript, kw_only=True, tag="figure"):
    """A small plot, revealed from one side by `tracks.grow`."""

    artwork: str
    drawn_from: Literal["left", "right", "top", "bottom"] = "left"


class LabelScript(ActorScript, kw_only=True, tag="label"):
    """Words on the stage. Its text is in the language's file under the same id.

    `at` is where its middle wants to be, `instead` other places to try; `target` is what its
    leader line points to. `key` labels stay when text is very large. A label without
    `tracks.opacity` is always there.
    """

    target: Place | None = None
    instead: tuple[Place, ...] = ()
    look: Literal["plain", "pill", "title", "note", "stop"] = "plain"
    key: bool = False
    pinned: bool = False
    """A pinned label never moves: a ruler's numerals, a column's head."""


Actor = (
    SpriteScript
    | SwarmScript
    | StrandScript
    | SproutScript
    | LayerScript
    | FigureScript
    | LabelScript
)


class AxisStop(Record, kw_only=True):
    """A named stop past the axis' unit, such as a cell on an axis of daltons."""

    id: Id
    at: float


class Axis(Record, kw_only=True):
    """What `t` runs over. `unit` is `seconds`, `years` or `log10-daltons`."""

    unit: Literal["seconds", "years", "log10-daltons"]
    start: float
    end: float
    stops: tuple[AxisStop, ...] = ()


class ChapterScript(Record, kw_only=True):
    """A stretch of the axis, after `start` up to and with `end`, its stop.

    `plays` is how many seconds it takes at normal speed; `facts` are ids of the fact sheet.
    """

    id: Id
    start: float
    end: float
    plays: Annotated[float, msgspec.Meta(gt=0)]
    facts: tuple[str, ...]


class LegendRow(Record, kw_only=True):
    """A row of "Who is who": the artwork; its words are in the language's file."""

    id: Id
    artwork: str
    actors: tuple[Id, ...] = ()


class StageScript(Reviewed, kw_only=True):
    """A whole mechanism but for its words."""

    id: Id
    topic: Id
    certainty: Certainty
    axis: Axis
    sources: tuple[Id, ...]
    chapter: tuple[ChapterScript, ...]
    legend: tuple[LegendRow, ...]
    actor: tuple[Actor, ...]
