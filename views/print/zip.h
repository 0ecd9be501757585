#pragma once

#include <QByteArray>

#include <vector>

namespace maillage::print {

/// Just enough of the ZIP format to write an OpenDocument file: parts in the order they are added, the same bytes for
/// the same parts.
class Zip
{
public:
    void add(const QByteArray &name, const QByteArray &content, bool compressed = true);
    QByteArray bytes() const;

private:
    struct Part
    {
        QByteArray name;
        QByteArray stored;
        quint32 checksum;
        quint32 size;
        bool compressed;
        quint32 offset;
    };
    QByteArray m_parts;
    std::vector<Part> m_list;
};

} // namespace maillage::print
