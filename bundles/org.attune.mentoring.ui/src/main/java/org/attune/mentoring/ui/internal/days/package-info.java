/**
 * Days as people write and read them: "today", "yesterday", "21 Nov". Pure; every room of this bundle may enter.
 */
package org.attune.mentoring.ui.internal.days;
