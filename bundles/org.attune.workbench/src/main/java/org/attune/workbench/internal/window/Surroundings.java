package org.attune.workbench.internal.window;

import java.util.Optional;
import java.util.function.IntConsumer;

import org.attune.packs.Installed;
import org.attune.records.workspace.Workspaces;
import org.attune.workbench.TourWitness;
import org.attune.workbench.internal.background.Workers;
import org.attune.workbench.internal.contributions.Catalogue;
import org.attune.workbench.internal.messages.MessageLog;

/**
 * What a window finds around it.
 *
 * @param workspaces makes and opens workspaces
 * @param catalogue what bundles contribute
 * @param log where people are told what happened
 * @param workers the threads of the background
 * @param installed what is installed, where something knows
 * @param comfort what makes it a person's own, and what explains it
 * @param exit ends the process with a code
 * @param witness comes along on a tour
 * @param rest what starts when the first page stands
 */
record Surroundings(Workspaces workspaces, Catalogue catalogue, MessageLog log, Workers workers,
        Optional<Installed> installed, Comfort comfort, IntConsumer exit, TourWitness witness,
        Rest rest) {}
