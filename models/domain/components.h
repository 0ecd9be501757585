#pragma once

#include <algorithm>
#include <vector>

namespace maillage {

/// The strongly connected components of a graph (Tarjan 1972), for what waits for each other in a circle. Without
/// recursion: a plan may be one long chain. Nodes are numbers below `count`; `successors` gives what leads on from one, each
/// with its `node`.
template<typename Successors>
std::vector<std::vector<int>> componentsOf(int count, const Successors &successors)
{
    std::vector<int> number(size_t(count), -1), low(size_t(count), 0), stack, path;
    std::vector<size_t> nextLink(size_t(count), 0);
    std::vector<char> stacked(size_t(count), 0);
    std::vector<std::vector<int>> result;
    int counter = 0;
    const auto enter = [&](int node) {
        number[size_t(node)] = low[size_t(node)] = counter++;
        stack.push_back(node);
        stacked[size_t(node)] = 1;
        path.push_back(node);
    };
    for (int start = 0; start < count; ++start) {
        if (number[size_t(start)] >= 0)
            continue;
        enter(start);
        while (!path.empty()) {
            const int node = path.back();
            const auto &links = successors(node);
            if (nextLink[size_t(node)] < links.size()) {
                const int other = links[nextLink[size_t(node)]++].node;
                if (number[size_t(other)] < 0)
                    enter(other);
                else if (stacked[size_t(other)])
                    low[size_t(node)] = std::min(low[size_t(node)], number[size_t(other)]);
                continue;
            }
            path.pop_back();
            if (!path.empty())
                low[size_t(path.back())] = std::min(low[size_t(path.back())], low[size_t(node)]);
            if (low[size_t(node)] != number[size_t(node)])
                continue;
            std::vector<int> component;
            int member;
            do {
                member = stack.back();
                stack.pop_back();
                stacked[size_t(member)] = 0;
                component.push_back(member);
            } while (member != node);
            result.push_back(std::move(component));
        }
    }
    return result;
}

} // namespace maillage
