#pragma once

#include "models/domain/attachment.h"
#include "tests/support.h"

#include <array>

/// The two evenings of April 2022 as docs/figures.md tells them: the numbers are the document's, the base of 30 and
/// who exactly sent how many people are made up.
namespace maillage::test {

struct April2022
{
    Network network;
    SeriesId series;
    EventId gueret;
    EventId masgot;
    std::array<StructureId, 30> members;
    StructureId caf;

    April2022()
    {
        using namespace Qt::StringLiterals;
        setHome();
        for (size_t i = 0; i < members.size(); ++i) {
            static const char16_t *const names[]{u"VASI", u"FOL 23", u"Agora", u"La Dynamo", u"Bakao", u"Village de Masgot", u"Les Moussus", u"Collectif Ouest"};
            const QString name = i < std::size(names) ? QString::fromUtf16(names[i]) : u"Structure %1"_s.arg(i + 1);
            members[i] = network.structure(name, MembershipStatus::Member, QDate(2018, 1, 1));
        }
        caf = network.structure(u"CAF"_s, MembershipStatus::Partner);
        const StructureId aliso = network.structure(u"ALISO"_s, MembershipStatus::Host);
        addEvents();
        // Announced: eight, of which four members came; the CAF came besides.
        for (size_t i = 0; i < 8; ++i)
            network.attendance(gueret, members[i], i % 3 == 2 ? Reply::Maybe : Reply::Yes, i < 4 ? 2 : 0);
        network.attendance(gueret, caf, Reply::Unknown, 1);
        // Ten announced, of which four came; the host network besides.
        for (size_t i = 4; i < 8; ++i)
            network.attendance(masgot, members[i], Reply::Yes, i == 4 ? 2 : 1);
        for (size_t i = 10; i < 16; ++i)
            network.attendance(masgot, members[i], Reply::Yes, 0);
        network.attendance(masgot, aliso, Reply::Unknown, 1);
        addWords();
    }

private:
    void setHome()
    {
        using namespace Qt::StringLiterals;
        network.store().edit(u"name"_s, [this](Transaction &transaction) {
            auto home = *find<maillage::Network>(transaction.database(), network.home());
            home.name = u"ALISO"_s;
            update(transaction, home);
            Profile profile = profileOf(transaction.database());
            profile.footer = u"ALISO – document de travail"_s;
            update(transaction, profile);
        });
    }

    void addEvents()
    {
        using namespace Qt::StringLiterals;
        Series evenings;
        evenings.key = u"parole"_s;
        evenings.name = u"Parole de réseau"_s;
        evenings.subtitle = u"Restitution des visites"_s;
        series = network.add(evenings);
        Event event;
        event.key = u"gueret"_s;
        event.kind = EventKind::Apero;
        event.state = EventState::Held;
        event.series = series;
        event.title = u"Apéro-réseau à Guéret"_s;
        event.date = QDate(2022, 4, 7);
        event.place = u"Bakao"_s;
        event.commune = u"Guéret"_s;
        event.announcedStart = QTime(18, 0);
        event.announcedEnd = QTime(20, 0);
        event.actualEnd = QTime(20, 45);
        gueret = network.add(event);
        event.key = u"masgot"_s;
        event.title = u"Apéro-réseau à Masgot"_s;
        event.date = QDate(2022, 4, 14);
        event.place = u"Mange-Cailloux"_s;
        event.commune = u"Fransèches"_s;
        event.actualEnd = {};
        masgot = network.add(event);
        Event meeting;
        meeting.kind = EventKind::Meeting;
        meeting.state = EventState::Held;
        meeting.title = u"Réunion à la CAF"_s;
        meeting.date = QDate(2022, 4, 14);
        meeting.commune = u"Guéret"_s;
        meeting.estimateLow = 35;
        meeting.estimateHigh = 40;
        network.add(meeting);
    }

    void said(EventId event, const QString &theme, const QString &words, StructureId who, const QString &follow = {},
              FollowUpState state = FollowUpState::None, QDate due = {})
    {
        using namespace Qt::StringLiterals;
        ThemeId id;
        network.store().edit(u"theme"_s, [&](Transaction &transaction) { id = themeNamed(transaction, theme); });
        network.add(Exchange{{}, event, id, words, who, {}, follow, state, due, {}});
    }

    void addWords()
    {
        using namespace Qt::StringLiterals;
        network.add(Outreach{{}, {}, series, Channel::Email, u"courriel"_s, QDate(2022, 2, 21), {}, false, u"tous les membres"_s, {}, {}});
        network.add(Outreach{{}, {}, series, Channel::Phone, u"téléphone"_s, QDate(2022, 3, 3), QDate(2022, 4, 12), true, {}, {}, {}});
        network.add(Outreach{{}, {}, series, Channel::Flyer, u"flyers, courrier postal"_s, QDate(2022, 3, 26), QDate(2022, 4, 3), false, {}, {}, {}});
        network.add(Outreach{{}, {}, series, Channel::Meeting, u"AG 26 mars"_s, QDate(2022, 3, 26), {}, false, {}, {}, {}});
        network.add(Outreach{{}, {}, series, Channel::Newsletter, u"agenda"_s, QDate(2022, 3, 24), {}, false, {}, {}, {}});
        network.add(Outreach{{}, {}, series, Channel::Email, u"rappel"_s, QDate(2022, 4, 4), {}, false, {}, {}, {}});
        network.add(Outreach{{}, gueret, {}, Channel::Email, u"invitation officielle"_s, QDate(2022, 4, 5), {}, false, {}, caf, {}});
        said(gueret, u"Aborder les élus"_s, u"Pas de recette unique ; la CAF peut servir de médiatrice dans le cadre des CTG."_s, caf, u"temps d'échange avec la CAF"_s, FollowUpState::Todo);
        said(gueret, u"Poste partagé"_s, u"Une structure cherche à partager un poste de comptable."_s, members[0], u"fiche « besoin » ouverte"_s, FollowUpState::Done);
        said(masgot, u"Glossaire de l'ESS"_s, u"Plusieurs structures en ont commencé un : réunir ces travaux."_s, {}, u"groupe glossaire"_s, FollowUpState::Todo, QDate(2022, 5, 5));
        said(masgot, u"Dossier commun"_s, u"Tester une demande de subvention portée par tout le réseau."_s, {}, u"à inscrire au plan d'actions"_s, FollowUpState::Dropped);
        said(masgot, u"Aborder les élus"_s, u"Savoir attendre la fin d'un mandat."_s, members[4]);
        network.add(Feedback{{}, gueret, {}, Tone::Positive, u"L'occasion de voir d'autres structures et d'avoir un regard clair sur l'actualité du réseau."_s});
        network.add(Feedback{{}, gueret, members[2], Tone::Proposal, u"Renouveler la formule localement, sur un territoire."_s});
        network.add(Feedback{{}, masgot, {}, Tone::Frustration, u"Ne pas trouver plus de membres du réseau ce soir-là."_s});
    }
};

} // namespace maillage::test
