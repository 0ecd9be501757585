#include "views/print/zip.h"

#include <array>

namespace maillage::print {

namespace {

constexpr quint16 unicodeNames = 0x0800;
constexpr quint16 firstOfJanuary1980 = 0x0021;

quint32 crc32(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> values;
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) ? 0xedb88320u ^ (value >> 1) : value >> 1;
            values[i] = value;
        }
        return values;
    }();
    quint32 crc = 0xffffffffu;
    for (const char byte : bytes)
        crc = table[(crc ^ quint8(byte)) & 0xff] ^ (crc >> 8);
    return crc ^ 0xffffffffu;
}

void put16(QByteArray &out, quint16 value)
{
    out += char(value & 0xff);
    out += char(value >> 8);
}

void put32(QByteArray &out, quint32 value)
{
    put16(out, quint16(value & 0xffff));
    put16(out, quint16(value >> 16));
}

/// What qCompress wraps: four bytes of length and two of zlib before, four of checksum after.
QByteArray deflated(const QByteArray &content)
{
    const QByteArray wrapped = qCompress(content, 9);
    return wrapped.mid(6, wrapped.size() - 10);
}

} // namespace

void Zip::add(const QByteArray &name, const QByteArray &content, bool compressed)
{
    Part part{name, compressed ? deflated(content) : content, crc32(content), quint32(content.size()), compressed, quint32(m_parts.size())};
    put32(m_parts, 0x04034b50);
    put16(m_parts, 20);
    put16(m_parts, unicodeNames);
    put16(m_parts, compressed ? 8 : 0);
    put16(m_parts, 0);
    put16(m_parts, firstOfJanuary1980);
    put32(m_parts, part.checksum);
    put32(m_parts, quint32(part.stored.size()));
    put32(m_parts, part.size);
    put16(m_parts, quint16(name.size()));
    put16(m_parts, 0);
    m_parts += name + part.stored;
    m_list.push_back(part);
}

QByteArray Zip::bytes() const
{
    QByteArray directory;
    for (const Part &part : m_list) {
        put32(directory, 0x02014b50);
        put16(directory, 20);
        put16(directory, 20);
        put16(directory, unicodeNames);
        put16(directory, part.compressed ? 8 : 0);
        put16(directory, 0);
        put16(directory, firstOfJanuary1980);
        put32(directory, part.checksum);
        put32(directory, quint32(part.stored.size()));
        put32(directory, part.size);
        put16(directory, quint16(part.name.size()));
        for (int i = 0; i < 4; ++i)
            put16(directory, 0);
        put32(directory, 0);
        put32(directory, part.offset);
        directory += part.name;
    }
    QByteArray end;
    put32(end, 0x06054b50);
    put32(end, 0);
    put16(end, quint16(m_list.size()));
    put16(end, quint16(m_list.size()));
    put32(end, quint32(directory.size()));
    put32(end, quint32(m_parts.size()));
    put16(end, 0);
    return m_parts + directory + end;
}

} // namespace maillage::print
