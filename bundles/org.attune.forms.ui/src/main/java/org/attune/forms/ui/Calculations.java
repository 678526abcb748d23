package org.attune.forms.ui;

import java.util.Optional;

import org.attune.forms.Expressions.Calculated;
import org.attune.forms.Form;
import org.osgi.annotation.versioning.ProviderType;

import com.google.gson.JsonObject;

/**
 * What follows from the answers of a form, while the feature <i>expressions</i> is installed; it may come and go while a
 * form is open. A service: hand it to {@link FormSetting#calculating}.
 */
@ProviderType
public interface Calculations {
    /** Of forms that calculate nothing, as in a place that has no use for it. */
    Calculations NONE = new Calculations() {
        @Override
        public boolean installed() {
            return false;
        }

        @Override
        public Optional<Calculated> of(Form form, JsonObject draft) {
            return Optional.empty();
        }

        @Override
        public Watch watch(Runnable then) {
            return () -> {};
        }
    };

    /** Whether forms are calculated now. From any thread; costs nothing. */
    boolean installed();

    /**
     * What follows from answers. Not from the user interface's thread: the first call loads the language.
     *
     * @param draft the response as it stands; it is not changed
     * @return empty when the feature is not installed, or has just gone
     */
    Optional<Calculated> of(Form form, JsonObject draft);

    /** Calls somebody, on any thread, each time the feature has come or gone. */
    Watch watch(Runnable then);

    /** A running watch. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
