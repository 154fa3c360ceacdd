"""From the touch on a tab to the frame that shows its topic; and the memory after all of them."""

import json
import time

LATER = 3
"""Visits of every topic after the first."""
FIRST_LOOK = 4000
LOOK = 1000
"""Milliseconds that the visitor looks before touching the next tab: long for a machine, short for
a person."""


def main() -> int:
    """Visit every topic several times and print milliseconds a change, and the memory."""
    from skinwise.app import application, build, show
    from skinwise.command_line.bench_eyes import Eyes
    from skinwise.command_line.memory_use import memory_use
    from skinwise.launch_options import LaunchOptions

    application(["skinwise"])
    options = LaunchOptions(windowed=True)
    rooms = build(options)
    show(rooms, options)
    eyes = Eyes(rooms.window)
    eyes.rest(FIRST_LOOK)
    names = [card.id for card in rooms.library.cards.topic]

    def visit_all() -> list[float]:
        taken = []
        for name in (*names[1:], names[0]):
            before = time.monotonic()
            rooms.shell.open_topic(name)
            seen = eyes.whole_frame()
            if seen is not None:
                taken.append((seen - before) * 1000)
            eyes.rest(LOOK)
        return taken

    first = visit_all()
    memory = memory_use()
    later = [taken for _ in range(LATER) for taken in visit_all()]
    print(json.dumps({"first": first, "later": later, "memory": memory}), flush=True)
    rooms.close()
    return 0
