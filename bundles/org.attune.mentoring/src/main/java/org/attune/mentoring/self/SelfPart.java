package org.attune.mentoring.self;

import org.attune.records.TypeName;

/** What a page for oneself is about. */
public enum SelfPart {
    /** What compassion, virtues and suffering mean to its writer. */
    AWARENESS("mentoring.self-awareness", "urn:attune:mentoring:self-awareness"),
    /** How its writer looks after themselves. */
    CARE("mentoring.self-care", "urn:attune:mentoring:self-care");

    private final TypeName type;
    private final String form;

    SelfPart(String type, String form) {
        this.type = new TypeName(type);
        this.form = form;
    }

    /** The type of record of such pages. */
    public TypeName type() {
        return type;
    }

    /** The address of the form that such pages fill in. */
    public String form() {
        return form;
    }
}
