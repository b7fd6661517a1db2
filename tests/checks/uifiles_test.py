# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

import uifiles
from madeuptree import MadeUpTree

LABEL = """<widget class="noticedesk::PlainLabel" name="label">
 <property name="text"><string>&amp;Reason</string></property>
 <property name="buddy"><cstring>{buddy}</cstring></property></widget>"""
FIELD = '<widget class="noticedesk::LineField" name="{name}"/>'
NAMED = """<widget class="QPlainTextEdit" name="{name}">
 <property name="accessibleName"><string>Reason</string></property></widget>"""


class UiFilesTest(MadeUpTree):
    def setUp(self):
        super().setUp()
        self.write("src/app/case/reasondialog.h",
                   "class PlainLabel;\n/// Asks.\nclass ReasonDialog : public QDialog\n{\n};\n")

        self.write("src/app/case/all.cpp", "".join(
            f'#include "ui_{each}.h"\n' for each in ("reasondialog", "otherdialog", "plainlabel")))

    def found(self, *widgets, name="case/reasondialog", owner="ReasonDialog", top=""):
        path = self.write(f"ui/{name}.ui", f"""<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>{owner}</class><widget class="QDialog" name="{owner}">{top}
<layout class="QVBoxLayout" name="column">{"".join(f"<item>{each}</item>" for each in widgets)}
</layout></widget></ui>
""")
        found = list(uifiles.findings(self.root))
        path.unlink()
        return found

    def only(self, *widgets, **how):
        found = self.found(*widgets, **how)
        self.assertEqual(len(found), 1, found)
        return found[0]

    def test_a_sound_dialog_is_accepted(self):
        label, field = LABEL.format(buddy="reasonEdit"), FIELD.format(name="reasonEdit")
        size = '<property name="geometry"><rect><width>520</width></rect></property>'
        form = """<widget class="noticedesk::FieldForm" name="form">
<property name="spaces" stdset="0"><string>form</string></property>
<layout class="QFormLayout" name="rows"/></widget>"""
        self.assertEqual(self.found(label, field, NAMED.format(name="other"), form, top=size), [])

    def test_what_is_no_xml_is_reported(self):
        self.write("ui/case/reasondialog.ui", "<ui>")
        self.assertIn("ui/case/reasondialog.ui", "".join(uifiles.findings(self.root)))

    def test_a_form_that_nobody_uses_is_reported(self):
        self.write("src/app/case/all.cpp", "")
        self.assertIn("no source includes ui_reasondialog.h", self.only())

    def test_a_class_of_another_name_or_room_is_reported(self):
        self.assertIn("its class is Dialog", self.only(owner="Dialog"))
        self.assertIn("no class OtherDialog", self.only(name="case/otherdialog", owner="OtherDialog"))
        self.assertIn("src/app/frame has no class", self.only(name="frame/reasondialog"))
        self.assertIn("no class PlainLabel", self.only(name="case/plainlabel", owner="PlainLabel"))

    def test_a_field_without_a_name_is_reported(self):
        self.assertIn("reasonEdit: has neither", self.only(FIELD.format(name="reasonEdit")))
        for kind in ("QComboBox", "QTableView", "QProgressBar", "noticedesk::ListEditor"):
            with self.subTest(kind):
                self.assertIn("neither", self.only(f'<widget class="{kind}" name="field"/>'))

    def test_what_a_field_is_made_of_has_its_name(self):
        self.write("src/app/case/datefield.h", "class DateField : public QWidget\n{\n};\n")
        self.write("src/app/case/date.cpp", '#include "ui_datefield.h"\n')
        self.assertEqual(self.found(FIELD.format(name="edit"), name="case/datefield", owner="DateField"), [])

    def test_a_label_for_nothing_is_reported(self):
        self.assertIn("for reasonEdit, which is missing", self.only(LABEL.format(buddy="reasonEdit")))

    def test_a_name_that_two_have_is_reported(self):
        self.assertIn("2 are called text", self.only(*[NAMED.format(name="text")] * 2))

    def test_rich_text_is_reported(self):
        self.assertIn("rich text: a <b>", self.only(NAMED.format(name="text").replace(
            "Reason", "a &lt;b&gt;bold&lt;/b&gt; word")))
        self.assertEqual(self.found(NAMED.format(name="text").replace("Reason", "1 &lt; 2")), [])
        self.assertIn("PlainLabel", self.only('<widget class="QLabel" name="label"/>'))

    def test_places_sizes_and_looks_are_reported(self):
        for which, value in (("geometry", "<rect><x>1</x></rect>"), ("minimumSize", "<size/>"),
                             ("maximumSize", "<size/>"), ("styleSheet", "<string/>"),
                             ("font", "<font/>"), ("spacing", "<number>3</number>"),
                             ("leftMargin", "<number>9</number>"), ("topMargin", "<number>0</number>"),
                             ("handleWidth", "<number>12</number>"), ("indent", "<number>12</number>"),
                             ("spaces", "<string>wide</string>")):
            with self.subTest(which):
                self.only(f"""<widget class="QFrame" name="frame">
<property name="{which}">{value}</property></widget>""")


if __name__ == "__main__":
    unittest.main()
