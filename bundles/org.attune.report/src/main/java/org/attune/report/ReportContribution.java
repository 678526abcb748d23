package org.attune.report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** Describes a {@link ReportKind}. */
@ComponentPropertyType
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ReportContribution {
    /** What stands before the names of the properties. */
    String PREFIX_ = "attune.report.";

    /** Its id, unique, such as {@code mentoring.entry}. Of two kinds with one id the first that came counts. */
    String id();

    /** What a person calls it: {@code %key} of the bundle's texts (OSGI-INF/l10n), or the words themselves. */
    String label();

    /** The types of record that it can be made of; empty when it needs no record. */
    String[] types() default {};
}
