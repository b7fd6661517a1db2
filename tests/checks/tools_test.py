# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks that ask another program: each reports a made-up violation and nothing else."""

import shutil
import unittest
from pathlib import Path
from xml.sax.saxutils import escape

import desktop
import formatting
import forms
import shell
import translations
from madeuptree import MadeUpTree


class FormattingTest(MadeUpTree):
    def setUp(self):
        super().setUp()
        self.write(".clang-format", "BasedOnStyle: LLVM\n")

    def test_a_badly_formatted_source_is_reported(self):
        self.write("src/good.cpp", "int a;\n")
        self.write("tests/bad.h", "int   a ;\n")
        found = "\n".join(formatting.findings(self.root))
        self.assertIn("tests/bad.h", found)
        self.assertNotIn("good.cpp", found)

    def test_well_formatted_sources_are_accepted(self):
        self.write("src/good.cpp", "int a;\n")
        self.assertEqual(list(formatting.findings(self.root)), [])


class DesktopTest(MadeUpTree):
    ENTRY = ("[Desktop Entry]\nType=Application\nName=A\nExec=a %F\nIcon={icon}\n"
             "Categories=Office;\nMimeType={type};\n")

    def setUp(self):
        super().setUp()
        own = Path(__file__).parents[2] / "resources"
        for name in ("linux/tw.gov.noticedesk.desktop", "linux/tw.gov.noticedesk.metainfo.xml",
                     "linux/tw.gov.noticedesk.mime.xml", "icons/tw.gov.noticedesk.svg"):
            self.write(f"resources/{name}", (own / name).read_text(encoding="utf-8"))

    def write_entry(self, **values):
        known = {"icon": "tw.gov.noticedesk", "type": "application/vnd.noticedesk.case+json"}
        self.write("resources/linux/tw.gov.noticedesk.desktop", self.ENTRY.format(**known | values))

    def test_sound_entries_are_accepted(self):
        self.write_entry()
        self.assertEqual(list(desktop.findings(self.root)), [])

    def test_a_broken_entry_is_reported(self):
        self.write("resources/linux/tw.gov.noticedesk.desktop", "[Desktop Entry]\nName=A\n")
        self.assertIn("Type", "\n".join(desktop.findings(self.root)))

    def test_broken_metainfo_is_reported(self):
        self.write("resources/linux/tw.gov.noticedesk.metainfo.xml", "<component/>\n")
        self.assertEqual(len(list(desktop.findings(self.root))), 1)

    def test_an_icon_and_a_type_that_are_not_there_are_reported(self):
        self.write_entry(icon="another", type="application/another")
        found = "\n".join(desktop.findings(self.root))
        self.assertIn("no icon another", found)
        self.assertIn("does not describe application/another", found)


class FormsTest(MadeUpTree):
    def test_a_broken_form_is_reported(self):
        self.write("forms/bad.xml", "<form>\n")
        self.assertIn("bad.xml", "\n".join(forms.findings(self.root)))

    def test_a_form_against_the_schema_is_reported(self):
        self.write("forms/form.xsd", '<schema xmlns="http://www.w3.org/2001/XMLSchema">'
                                     '<element name="form"/></schema>')
        self.write("forms/good.xml", "<form/>\n")
        self.assertEqual(list(forms.findings(self.root)), [])
        self.write("forms/bad.xml", "<other/>\n")
        self.assertIn("bad.xml", "\n".join(forms.findings(self.root)))

    def test_a_tree_without_forms_is_reported(self):
        (self.root / "forms").mkdir()
        self.assertEqual(len(list(forms.findings(self.root))), 1)


class ShellTest(MadeUpTree):
    def test_a_broken_script_is_reported(self):
        self.write("scripts/good", "#!/bin/sh\necho\n")
        self.write("scripts/bad", "#!/usr/bin/env bash\nif true\n")
        found = "\n".join(shell.findings(self.root))
        self.assertIn("scripts/bad", found)
        self.assertNotIn("scripts/good", found)

    def test_sound_scripts_are_accepted(self):
        self.write("scripts/good", "#!/bin/sh\necho\n")
        self.assertEqual(list(shell.findings(self.root)), [])


class TranslationsTest(MadeUpTree):
    SOURCE = 'QString a = tr("The day %1 is off.").arg(day);\n'

    def setUp(self):
        super().setUp()
        script = Path(__file__).resolve().parents[2] / "scripts" / "translations"
        self.write("scripts/translations")
        shutil.copy(script, self.root / "scripts")
        self.write("src/a.cpp", self.SOURCE)

    def found(self, *translations_of, context="noticedesk"):
        messages = "".join(
            f"<message><source>{escape(source)}</source>{translation}</message>"
            for source, translation in translations_of
        )
        self.write(str(translations.FILE), f"<TS version='2.1'><context><name>{context}</name>"
                                           f"{messages}</context></TS>\n")
        return list(translations.findings(self.root))

    def found_of(self, translation):
        return self.found(("The day %1 is off.", translation))

    def test_a_whole_translation_is_accepted(self):
        self.assertEqual(self.found_of("<translation>%1 是非辦公日，請注意。</translation>"), [])

    def test_what_is_not_translated_is_reported(self):
        for translation, fault in (
            ("<translation type='unfinished'></translation>", "unfinished"),
            ("<translation type='unfinished'>%1 是非辦公日。</translation>", "unfinished"),
            ("<translation type='vanished'>%1 是非辦公日。</translation>", "vanished"),
            ("<translation></translation>", "empty"),
            ("", "empty"),
            ("<translation>%1 is off.</translation>", "is not Chinese"),
        ):
            with self.subTest(translation):
                found = self.found_of(translation)
                self.assertEqual(len(found), 1)
                self.assertIn(fault, found[0])

    def test_other_places_are_reported(self):
        for text in ("是非辦公日。", "%2 是非辦公日。", "%1 是 %1 非辦公日。"):
            with self.subTest(text):
                found = self.found_of(f"<translation>{text}</translation>")
                self.assertEqual(len(found), 1)
                self.assertIn("places", found[0])

    def test_a_lost_key_is_reported(self):
        self.write("src/a.cpp", 'auto a = tr("&Open");\n')
        self.assertEqual(self.found(("&Open", "<translation>開啟(&amp;O)</translation>")), [])
        found = self.found(("&Open", "<translation>開啟</translation>"))
        self.assertEqual(len(found), 1)
        self.assertIn("keys", found[0])

    def test_half_width_punctuation_is_reported(self):
        for text in ("%1 是非辦公日,請注意。", "%1 是非辦公日;請注意。", "%1 是非辦公日."):
            with self.subTest(text):
                found = self.found_of(f"<translation>{text}</translation>")
                self.assertEqual(len(found), 1)
                self.assertIn("half-width", found[0])

    def test_sentences_are_found_however_they_are_said(self):
        self.write("src/a.cpp", self.SOURCE +
                   'void A::b() { c(noticedesk::tr(\n    "Two " "parts")); }\n'
                   'auto c = QCoreApplication::translate("noticedesk", "In full");\n'
                   'auto d = QT_TRANSLATE_NOOP("noticedesk", "Marked");\n')
        self.write("src/cli/a.cpp", 'auto a = tr("A command\'s");\n')
        found = self.found(("The day %1 is off.", "<translation>%1 是非辦公日。</translation>"))
        self.assertEqual([each.rpartition(": ")[2] for each in found],
                         ["In full", "Marked", "Two parts"])

    def test_sentences_are_found_in_forms_each_in_its_meaning(self):
        self.write("ui/today/todaypage.ui", """<ui version="4.0">
 <class>TodayPage</class>
 <widget class="QWidget" name="TodayPage">
  <property name="windowTitle"><string>Today</string></property>
  <property name="statusTip"><string comment="of a person">Name</string></property>
  <property name="whatsThis"><string notr="true">left alone</string></property>
 </widget>
 <customwidgets><customwidget><class>noticedesk::A</class></customwidget></customwidgets>
</ui>
""")
        known = ("The day %1 is off.", "<translation>%1 是非辦公日。</translation>")
        today = ("Today", "<translation>今日</translation>")
        name = "<translation>姓名</translation>"
        self.assertEqual(
            self.found(known, today, ("Name", f"<comment>of a person</comment>{name}")), [])
        self.assertEqual([each.partition(": ")[2] for each in self.found(known, today, ("Name", name))],
                         ["lacks, so scripts/translations is to be run: Name",
                          "has, but the sources have not: Name"])

    def test_a_sentence_that_is_gone_is_reported(self):
        found = self.found(("The day %1 is off.", "<translation>%1 是非辦公日。</translation>"),
                           ("Gone", "<translation>不在</translation>"))
        self.assertEqual(len(found), 1)
        self.assertIn("the sources have not: Gone", found[0])

    def test_a_sentence_that_would_not_be_found_is_reported(self):
        for line in (
            'auto a = tr(b ? "One" : "Other");',
            'class A : public QObject { Q_OBJECT void b() { QObject::tr("Elsewhere"); } };',
            'auto a = QStringLiteral("\\u8F491234");',
        ):
            with self.subTest(line):
                self.write("src/a.cpp", self.SOURCE + line + "\n")
                found = self.found_of("<translation>%1 是非辦公日。</translation>")
                self.assertIn("src", "".join(found))

    def test_a_sentence_that_a_qobject_would_take_is_reported(self):
        self.write("src/app/window.cpp", 'auto text = tr("The day %1 is off.");\n')
        found = self.found_of("<translation>%1 是非辦公日。</translation>")
        self.assertEqual(found, ["src/app/window.cpp:1: write noticedesk::tr()"])

    def test_sources_without_sentences_are_reported(self):
        self.write("src/a.cpp", "int a;\n")
        self.assertEqual(self.found(), ["src: no sentences found"])


if __name__ == "__main__":
    unittest.main()
