package org.attune.workbench.internal.secrets;

import org.attune.records.workspace.Secrets;

/** For pictures of the dialogs in a demo, which has no secrets: nothing opens, nothing changes. */
public final class SampleSecrets implements Secrets {
    @Override
    public void changePassphrase(char[] current, char[] next) {
        nothing();
    }

    @Override
    public void changePassphraseByRecoveryKey(String groups, char[] next) {
        nothing();
    }

    @Override
    public String renewRecoveryKey(char[] passphrase) {
        return nothing();
    }

    private static String nothing() {
        throw new IllegalStateException("There is nothing to change in a picture");
    }
}
