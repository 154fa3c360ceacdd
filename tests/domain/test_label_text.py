from skinwise.domain.label_text import label_text, label_texts


def test_a_position_in_a_label_is_rounded() -> None:
    assert label_text("At {t}", 69.6) == "At 70"
    assert label_text("Dermis", 69.6) == "Dermis"


def test_room_is_measured_for_every_wording() -> None:
    assert label_texts("At {t}", 20, 22.5) == ("At 20", "At 21", "At 22", "At 23")
    assert label_texts("Dermis", 20, 80) == ("Dermis",)
