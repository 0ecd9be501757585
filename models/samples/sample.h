#pragma once

#include <QString>

#include <optional>

namespace maillage {

class Store;

/// The networks that come with the program, to look around in and to test with.
enum class Sample {
    Evenings, // two evenings of a local network in April 2022, with the figures of its debrief
    Plan,     // a national network, its regions and members
    Large,    // a generated one of a size to give, the same every time
};

std::optional<Sample> sampleNamed(const QString &name);

/// How large the generated sample is: about five attendance rows a structure and year.
struct SampleSize
{
    int structures = 1000;
    int years = 5;
};

/// Fills a new file. What the source documents do not say is marked in the file itself by « Hypothèse : ».
void fillSample(Store &store, Sample sample, const SampleSize &size = {});

/// The generated one alone, as fillSample does it.
void fillLarge(Store &store, const SampleSize &size);

} // namespace maillage
