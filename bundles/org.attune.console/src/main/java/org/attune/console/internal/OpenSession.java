package org.attune.console.internal;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.Session;
import org.attune.records.Records;
import org.attune.records.workspace.Workspace;
import org.attune.words.Words;

/** A workspace that was unlocked for one command. */
record OpenSession(Workspace workspace, Records records, Services services) implements Session {
    private static final Words WORDS = Words.of(OpenSession.class);

    @Override
    public <S> S service(Class<S> type) throws CommandException {
        return services.find(type).orElseThrow(() -> new CommandException(Reason.MACHINE,
                WORDS.text("service.missing", type.getSimpleName(), type.getPackageName())));
    }

    @Override
    public void close() {
        workspace.close();
    }
}
