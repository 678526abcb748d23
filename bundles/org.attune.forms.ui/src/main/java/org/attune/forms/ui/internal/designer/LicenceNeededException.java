package org.attune.forms.ui.internal.designer;

/** The wording of a form belongs to somebody else, and nobody has said yet that a licence is held. */
final class LicenceNeededException extends Exception {
    private static final long serialVersionUID = 1L;
}
