// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <vector>

namespace deploy {

/// What would happen now, step by step, told without doing any of it.
struct DryRun {
    enum class Outcome {
        Good,  ///< would pass
        Waits, ///< would stop here for now
        Stops, ///< would never get further
        Note,  ///< good to know
    };
    struct Step {
        QString title; ///< "Policy"
        QString words; ///< one sentence
        Outcome outcome = Outcome::Note;
    };
    std::vector<Step> steps;
    bool wouldDeploy = false; ///< nothing waits and nothing stops
};

} // namespace deploy
