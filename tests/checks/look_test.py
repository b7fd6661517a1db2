# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

import look
from madeuptree import MadeUpTree


class LookTest(MadeUpTree):
    def found(self, *lines, name="src/app/case/casepage.cpp"):
        path = self.write(name, "\n".join(lines))
        found = list(look.findings(self.root))
        path.unlink()
        return found

    def test_what_the_look_gives_is_accepted(self):
        self.assertEqual(self.found(
            "row->setContentsMargins(0, space(Space::Apart, around), 0, inset);",
            "setIndent(2 * space(Space::Apart, why));",
            "label->setMargin(0);",
            'setProperty("spaces", u"strip"_s);',
            "painter.setFont(emphasized(option.font));",
            "painter.setPen(palette().color(lessImportantText));  // not QColor(0x80, 0x80, 0x80)",
            "QColor tint = palette().color(QPalette::Highlight);"), [])

    def test_the_look_itself_and_other_layers_say_numbers(self):
        for name in ("src/app/look/look.cpp", "src/sheets/painting/pagepainter.cpp"):
            self.assertEqual(self.found("font.setPixelSize(12);", "row->setSpacing(4);", name=name), [])

    def test_a_number_anywhere_else_is_reported(self):
        for line, expected in (
            ("row->setSpacing(4);", "setSpacing"),
            ("grid.setHorizontalSpacing(12);", "setHorizontalSpacing"),
            ("grid.setVerticalSpacing(12);", "setVerticalSpacing"),
            ("row->setContentsMargins(0, 16, 0, 0);", "setContentsMargins"),
            ("row->setContentsMargins(0, 16,\n    0, 0);", "setContentsMargins"),
            ("row->setContentsMargins(0, space(Space::Near) + 4, 0, 0);", "setContentsMargins"),
            ("constexpr int room = 6;\nlabel->setMargin(room);", "setMargin"),
            ("why->setIndent(24);", "setIndent"),
            ("tools->addSpacing(12);", "addSpacing"),
            ("splitter->setHandleWidth(12);", "setHandleWidth"),
            ('setProperty("spaces", u"wide"_s);', "wide"),
            ("font.setBold(true);", "setBold"),
            ("font.setWeight(QFont::DemiBold);", "setWeight"),
            ("font.setPointSizeF(1.2 * size);", "setPointSizeF"),
            ("font.setPixelSize(12);", "setPixelSize"),
            ("return QColor(0xb0, 0x1c, 0x0c);", "QColor"),
            ("pen.setColor(palette.color(QPalette::PlaceholderText));", "PlaceholderText"),
            ("label->setStyleSheet(style);", "setStyleSheet"),
        ):
            with self.subTest(line):
                found = self.found("", line)
                self.assertTrue(found, line)
                self.assertIn("src/app/case/casepage.cpp:", found[0])
                self.assertIn(expected, found[0])


if __name__ == "__main__":
    unittest.main()
