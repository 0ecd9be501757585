#include "app/language.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

using namespace maillage;
using namespace Qt::StringLiterals;

TEST_CASE("The dialogs of Qt speak the language of the window")
{
    speak(u"fr"_s);
    {
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        CHECK_FALSE(dialog.labelText(QFileDialog::FileName).contains(u"name"_s));
        CHECK(dialog.labelText(QFileDialog::Reject).remove(u'&') == u"Annuler"_s);
        CHECK(dialog.labelText(QFileDialog::FileType).contains(u"type"_s));
        CHECK_FALSE(dialog.labelText(QFileDialog::LookIn).contains(u"Look"_s));
        QMessageBox box(QMessageBox::Question, {}, {}, QMessageBox::Cancel);
        CHECK(box.button(QMessageBox::Cancel)->text().remove(u'&') == u"Annuler"_s);
        // A desktop brings dialogs in its own language, whatever is chosen here.
        const bool isDesktops = QLocale::system().language() == QLocale::French;
        CHECK(QCoreApplication::testAttribute(Qt::AA_DontUseNativeDialogs) == !isDesktops);
    }
    speak(u"en"_s);
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    CHECK(dialog.labelText(QFileDialog::Reject).remove(u'&') == u"Cancel"_s);
    speak({});
    CHECK_FALSE(QCoreApplication::testAttribute(Qt::AA_DontUseNativeDialogs));
    speak(u"en"_s);
}
