"""Leads a path through the app: a stop's place to the verbs of the shell and its screens."""

from skinwise.content.library import Library
from skinwise.content.problem import ContentError
from skinwise.content.visit_paths import PathStep
from skinwise.presentation.check_view_model import CheckViewModel
from skinwise.presentation.mechanism_view_model import MechanismViewModel
from skinwise.presentation.path_view_model import PathDoors
from skinwise.presentation.shell_view_model import ShellViewModel
from skinwise.presentation.topic_view_model import TopicViewModel


class PathGuide:
    """Knows the screens that a stop may name. A place that is not there leads to its topic."""

    def __init__(
        self,
        library: Library,
        shell: ShellViewModel,
        mechanism: MechanismViewModel,
        topic: TopicViewModel,
        check: CheckViewModel,
    ) -> None:
        self._library = library
        self._shell = shell
        self._mechanism = mechanism
        self._topic = topic
        self._check = check

    def doors(self) -> PathDoors:
        """What a path may ask for."""
        return PathDoors(self.go, self.open_check, self.take_home)

    def go(self, step: PathStep) -> None:
        """Show a stop."""
        kind, _, name = step.place.partition(":")
        self._shell.open_topic(step.topic)
        if kind in {"watch", "try"}:
            self._shell.go_to(step.place)
        if kind == "watch" and step.chapter:
            self._begin_at(name, step.chapter)
        elif kind == "read":
            self._shell.show_reading()
            self._turn_to(step.topic, name)
        elif kind == "take-home":
            self._check.show_summary()

    def open_check(self) -> None:
        """The checklist, from its start."""
        checks = [card.id for card in self._library.cards.topic if card.screen == "check"]
        if checks:
            self._shell.open_topic(checks[0])

    def take_home(self) -> None:
        """The page to take home, with Finish beside it."""
        self.open_check()
        self._check.show_summary()

    def _begin_at(self, mechanism_id: str, chapter_id: str) -> None:
        try:
            chapters = self._library.stage(mechanism_id).chapter
        except ContentError:  # its own screen tells of it
            return
        for index, chapter in enumerate(chapters):
            if chapter.id == chapter_id:
                self._mechanism.open_chapter(index)

    def _turn_to(self, topic_id: str, page_id: str) -> None:
        try:
            pages = self._library.topic(topic_id).page
        except ContentError:  # its own screen tells of it
            return
        for index, page in enumerate(pages):
            if page.id == page_id:
                self._topic.turn_to(index)
