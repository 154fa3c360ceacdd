"""What a frame of each mechanism costs the processor, drawn by the software renderer."""

import json
import os
import time

QUICK = 12
"""Frames of a chapter that a quick run looks at."""
FRAME = 1 / 60
"""Seconds."""


def main(*, quick: bool) -> int:
    """Play every mechanism by hand and print milliseconds of processor time, frame by frame."""
    os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"  # no waiting between frames that we ask for
    from skinwise.app import application, build, show
    from skinwise.command_line.bench_eyes import Eyes
    from skinwise.launch_options import LaunchOptions

    application(["skinwise"])
    options = LaunchOptions(windowed=True)
    rooms = build(options)
    show(rooms, options)
    eyes = Eyes(rooms.window)
    costs: dict[str, list[float]] = {}
    pictures = [(card.id, name) for card in rooms.library.cards.topic for name in card.mechanisms]
    for topic, name in pictures:
        rooms.shell.open_topic(topic)
        rooms.shell.go_to(f"watch:{name}")
        eyes.rest(500)
        found: list[float] = []
        chapters = rooms.library.stage(name).chapter
        for index, chapter in enumerate(chapters):
            rooms.mechanism.seek(chapter.start)
            eyes.rest(30)
            frames = min(QUICK, int(chapter.plays / FRAME)) if quick else int(chapter.plays / FRAME)
            rooms.mechanism.toggle_play()
            for _ in range(frames):
                before = time.process_time()
                rooms.clock.ticked.emit(FRAME)
                rooms.clock.run(False)
                if eyes.next_frame(100) is not None:
                    found.append((time.process_time() - before) * 1000)
                if rooms.mechanism.chapter != index or not rooms.mechanism.playing:
                    break
            rooms.mechanism.close()
        costs[name] = found
    print(json.dumps(costs), flush=True)
    rooms.close()
    return 0
