package org.attune.console;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** The word that a {@link ConsoleCommand} is called by; the same as in its picocli annotation. */
@ComponentPropertyType
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface CommandName {
    /** What stands before the name of the service property. */
    String PREFIX_ = "attune.";

    /** One lower-case word, such as {@code learners}. Of two commands with one word the first that came counts. */
    String value();
}
