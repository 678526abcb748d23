package org.attune.mentoring.ui.internal.quick;

/** Proposes a day to come back when something is planned, and takes it away when nothing is, unless a person chose. */
final class PlannedDay {
    private final QuickForm form;
    private final QuickRules rules;
    private boolean planned;

    PlannedDay(QuickForm form, QuickRules rules) {
        this.form = form;
        this.rules = rules;
    }

    /** The fields were filled by the program. */
    void noticed(QuickFields fields) {
        planned = !fields.nextTime().isBlank();
    }

    /** Something was typed. */
    void changed(QuickFields fields) {
        boolean plans = !fields.nextTime().isBlank();
        if (plans && !planned && fields.comeBack().isBlank()) {
            form.proposeDay(rules.proposedDay());
        } else if (!plans && planned && fields.comeBack().equals(rules.proposedDay())) {
            form.proposeDay("");
        }
        planned = plans;
    }
}
