/** How frameworks and vocabularies are read from the files of this bundle; nobody enters from outside. */
package org.attune.frameworks.internal;
