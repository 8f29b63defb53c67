/** What `@peculiar/x509` needs before it is loaded; as a module of its own it stays before it in every bundle. */
import 'reflect-metadata';
