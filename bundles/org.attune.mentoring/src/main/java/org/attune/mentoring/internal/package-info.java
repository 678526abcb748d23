/** How entries are kept, changed and found, and the demo's log; nobody enters from outside. */
package org.attune.mentoring.internal;
