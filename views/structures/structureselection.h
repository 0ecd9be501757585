#pragma once

class QWidget;

namespace maillage {

class ListPanel;
class Workspace;

/// What several structures get at once: a kind, a membership, another network, a department. Stands beside the list while several
/// are selected, in the place of `details`.
QWidget *makeStructureSelection(Workspace &workspace, ListPanel *list, QWidget *details, QWidget *parent);

} // namespace maillage
