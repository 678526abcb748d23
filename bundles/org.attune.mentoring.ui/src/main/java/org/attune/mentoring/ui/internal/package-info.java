/**
 * What a mentor sees: quick entry, the perspective Mentoring with its views, the editor of a full entry, and what
 * mentoring adds to Today. Everything here is a contribution to the workbench; nobody enters.
 */
package org.attune.mentoring.ui.internal;
