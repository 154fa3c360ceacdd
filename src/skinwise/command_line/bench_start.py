"""From the start of the process to the first frame that shows the first topic whole."""

import json


def main() -> int:
    """Open the app as `skinwise` does and print when its first frame was shown."""
    from skinwise.app import application, build, show
    from skinwise.launch_options import LaunchOptions

    application(["skinwise"])
    options = LaunchOptions(windowed=True)
    rooms = build(options)
    show(rooms, options)

    from skinwise.command_line.bench_eyes import Eyes

    at = Eyes(rooms.window).whole_frame()
    print(json.dumps({"at": at}), flush=True)
    rooms.close()
    return 0 if at is not None else 1
