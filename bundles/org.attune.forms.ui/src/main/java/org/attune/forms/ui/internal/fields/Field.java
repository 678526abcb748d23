package org.attune.forms.ui.internal.fields;

/** The widgets that take the answers to one question. */
public interface Field {
    /** Puts the keyboard where a person would start. */
    void focus();

    /** Answers have changed; shows them, unless it is here that they were changed. */
    void refresh();
}
