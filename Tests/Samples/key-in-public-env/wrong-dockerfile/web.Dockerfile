# A Dockerfile of one of several images.
FROM node:22
ARG BEHEST_KEY
ENV VITE_BEHEST_KEY=$BEHEST_KEY
